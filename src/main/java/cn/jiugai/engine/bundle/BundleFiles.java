package cn.jiugai.engine.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The bundle of a district as the folders have it: {@code shared} and its own, from {@code processes} and {@code forms}. */
@Component
class BundleFiles {

    private static final String SHARED = "shared";

    Bundle of(String district) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of(SHARED, district)) {
            for (String pattern : List.of("processes/%s/*.bpmn", "processes/%s/*.dmn", "forms/%s/*.form")) {
                read(pattern.formatted(folder), folder, files);
            }
        }
        return new Bundle(files);
    }

    private static void read(String pattern, String folder, Map<String, byte[]> files) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                try (InputStream content = file.getInputStream()) {
                    if (files.put(folder + "/" + file.getFilename(), content.readAllBytes()) != null) {
                        throw new IllegalStateException("two files are named " + folder + "/" + file.getFilename());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
        }
    }
}
