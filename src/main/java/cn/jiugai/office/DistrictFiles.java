package cn.jiugai.office;

import cn.jiugai.SettingMissing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads every {@code districts/*.yaml} on the class path: a further district is a further file. */
@Configuration(proxyBeanMethods = false)
class DistrictFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<DistrictFile> files;

    DistrictFiles() {
        files = read();
    }

    List<DistrictFile> all() {
        return files;
    }

    @Bean
    Roles roles() {
        Map<String, Map<String, String>> own =
                files.stream().collect(Collectors.toMap(DistrictFile::id, DistrictFile::roles));
        try (InputStream common = DistrictFiles.class.getResourceAsStream("/districts/roles.yml")) {
            return new Roles(YAML.readValue(common, new TypeReference<Map<String, String>>() {}), own);
        } catch (IOException e) {
            throw new UncheckedIOException("districts/roles.yml", e);
        }
    }

    private static List<DistrictFile> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:districts/*.yaml"))
                    .map(DistrictFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("districts/*.yaml", e);
        }
    }

    /** Stops the start: an administrator has written something that cannot be taken. */
    static SettingMissing unfit(String file, String fault) {
        return new SettingMissing(
                "单位文件 districts/%s：%s".formatted(file, fault),
                "The file districts/%s cannot be taken, see above.".formatted(file),
                "改正这个文件后重新启动。 Correct the file and start again.");
    }

    private static DistrictFile read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return YAML.readValue(content, DistrictFile.class);
        } catch (JsonProcessingException e) {
            throw unfit(
                    file.getFilename(),
                    "第%d行附近读不出来：%s".formatted(e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}
