package org.arabictext.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.ResourceLoader;

/** Opens files of a directory; whoever may make an index shall not read others. */
final class ConfigFiles implements ResourceLoader {
  private final Path directory;

  ConfigFiles(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  @Override
  public InputStream openResource(String name) throws IOException {
    Path file = directory.resolve(name).normalize();
    if (!file.startsWith(directory)) {
      throw new IOException("Not in the directory of the configuration: " + name);
    }
    return Files.newInputStream(file);
  }

  @Override
  public <T> Class<? extends T> findClass(String name, Class<T> expected) {
    throw new UnsupportedOperationException("No classes by name: " + name);
  }

  @Override
  public <T> T newInstance(String name, Class<T> expected) {
    throw new UnsupportedOperationException("No classes by name: " + name);
  }
}
