package org.arabictext.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;

/** One node of OpenSearch with the plugin installed as from its zip, talked to over HTTP. */
final class ServerNode implements AutoCloseable {
  private final Node node;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  ServerNode(Path home) throws IOException, NodeValidationException {
    Files.createDirectories(home.resolve("config"));
    Files.createDirectories(home.resolve("modules"));
    unzip(Path.of(System.getProperty("arabictext.plugin")), home.resolve("plugins/arabic-text"));
    transport(home.resolve("modules/transport-netty4"));
    port = freePort();
    Settings settings =
        Settings.builder()
            .put("path.home", home)
            .put("cluster.name", "test")
            .put("node.name", "test")
            .put("discovery.type", "single-node")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("http.port", port)
            .put("network.host", "127.0.0.1")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    node = new Node(new Environment(settings, home.resolve("config")));
    node.start();
  }

  private static void unzip(Path zip, Path to) throws IOException {
    Files.createDirectories(to);
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream files = new ZipInputStream(in)) {
      for (ZipEntry e = files.getNextEntry(); e != null; e = files.getNextEntry()) {
        Files.copy(files, to.resolve(e.getName()));
      }
    }
  }

  /** HTTP and transport as a module, as a server that is installed has it. */
  private static void transport(Path to) throws IOException {
    Files.createDirectories(to);
    Path jars = Path.of(System.getProperty("arabictext.transport"));
    Path jar = jars.resolve("transport-netty4-client-" + Version.CURRENT + ".jar");
    Files.copy(jar, to.resolve(jar.getFileName()));
    String descriptor =
        """
        name=transport-netty4
        description=HTTP
        version=%1$s
        classname=org.opensearch.transport.%2$s
        java.version=11
        opensearch.version=%1$s
        """;
    Files.writeString(
        to.resolve("plugin-descriptor.properties"),
        descriptor.formatted(
            Version.CURRENT, Version.CURRENT.major == 2 ? "Netty4Plugin" : "Netty4ModulePlugin"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** What the node answers to a request in JSON, whatever the status. */
  String ask(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return response.body();
  }

  @Override
  public void close() throws IOException {
    node.close();
  }
}
