package org.arabictext.opensearch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.opensearch.common.settings.Settings;

/** The settings of a part as the parameters of a factory of Lucene's. */
final class Arguments {
  /** What OpenSearch itself puts beside the parameters. */
  private static final Set<String> NOT_OURS = Set.of("type", "version");

  private Arguments() {}

  /** The parameters; lists with commas between their elements. */
  static Map<String, String> of(Settings settings) {
    Map<String, String> arguments = new HashMap<>();
    for (String name : settings.keySet()) {
      if (!NOT_OURS.contains(name) && !name.startsWith("index.")) {
        arguments.put(name, String.join(",", settings.getAsList(name)));
      }
    }
    return arguments;
  }
}
