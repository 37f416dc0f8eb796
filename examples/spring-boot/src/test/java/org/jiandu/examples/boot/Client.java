package org.jiandu.examples.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the application over HTTP, as somebody and in a language. */
final class Client {
    private static final HttpClient PLAIN = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String url;
    private final Map<String, String> headers;

    Client(String url) {
        this(PLAIN, url, Map.of("Accept-Language", "en"));
    }

    private Client(HttpClient http, String url, Map<String, String> headers) {
        this.http = http;
        this.url = url;
        this.headers = Map.copyOf(headers);
    }

    /** What came back. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    Client as(String login) {
        return with(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8)));
    }

    Client chinese() {
        return with("Accept-Language", "zh-CN,zh;q=0.9");
    }

    Client key(String key) {
        return with("Idempotency-Key", key);
    }

    Client with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Client(http, url, more);
    }

    /** A browser keeps cookies and shows the form that it fills in. */
    Client browser() {
        return new Client(
                        HttpClient.newBuilder()
                                .cookieHandler(new CookieManager())
                                .build(),
                        url,
                        headers)
                .with("Accept", "text/html");
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer post(String path) {
        return post(path, "");
    }

    /** Sends a form of the page that was shown, with its token. */
    Answer submit(Answer page, String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        csrf(page).ifPresent(token -> all.put("_csrf", token));
        return form(path, all);
    }

    Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static Optional<String> csrf(Answer page) {
        Matcher matcher = CSRF.matcher(page.body());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            Map<String, String> named = new TreeMap<>();
            response.headers().map().forEach((name, values) -> named.put(name, String.join(", ", values)));
            return new Answer(response.statusCode(), named, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
