package org.arabictext.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Puts exceptions of files into one line. */
final class Failures {
  private Failures() {}

  /** The reason in the language of the messages, without the file's name. */
  static String reason(Messages messages, IOException e) {
    if (e instanceof InputException) {
      return reason(e);
    } else if (e instanceof NoSuchFileException) {
      return messages.get("error.missing");
    } else if (e instanceof AccessDeniedException) {
      return messages.get("error.permission");
    } else if (e instanceof FileSystemLoopException) {
      return messages.get("error.loop");
    } else if (e instanceof EOFException) {
      return messages.get("error.gzipEnd");
    } else if (e instanceof ZipException) {
      return messages.get("error.gzip", reason(e));
    }
    return reason(e);
  }

  /** What the system says. */
  static String reason(IOException e) {
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String text = said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
    return Display.oneLine(text);
  }
}
