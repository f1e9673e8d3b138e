package cn.jiugai.engine.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All models, tables and forms that a district has in force together.
 *
 * @param resources content by resource name, e.g. {@code jinan/scheme-review.bpmn}
 */
record Bundle(TreeMap<String, byte[]> resources) {

    Bundle(Map<String, byte[]> resources) {
        this(new TreeMap<>(resources));
    }

    /** A digest of names and contents: two bundles with the same one are the same. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            resources.forEach((name, content) -> {
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of the resources that are added, removed or changed against another bundle. */
    SortedSet<String> differences(Bundle other) {
        SortedSet<String> names = new TreeSet<>(resources.keySet());
        names.addAll(other.resources.keySet());
        names.removeIf(name -> MessageDigest.isEqual(resources.get(name), other.resources.get(name)));
        return names;
    }
}
