package cn.jiugai.engine.identity;

import cn.jiugai.office.District;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The list of the demonstration users, written at start beside the database. */
@Component
public class DemoUserList {
    private final Path file;

    DemoUserList(@Value("${jiugai.demo.user-list:data/users.md}") Path file) {
        this.file = file;
    }

    /** Where the list is. */
    public Path file() {
        return file;
    }

    void write(List<District> districts, Function<District, List<DemoUser>> users) {
        StringBuilder text = new StringBuilder("# 演示用户\n\n所有演示用户的初始口令都是 `" + DemoUsers.PASSWORD
                + "`；管理员 `admin` 未设环境变量 `JIUGAI_ADMIN_PASSWORD` 时也用这个口令。生产环境（`production`）没有演示用户。\n");
        for (District district : districts) {
            text.append("\n## ")
                    .append(district.name())
                    .append("（")
                    .append(district.id())
                    .append("）\n\n");
            text.append("| 用户 | 单位 | 岗位 | 所在组 |\n|---|---|---|---|\n");
            for (DemoUser user : users.apply(district)) {
                text.append("| %s | %s | %s | %s |\n"
                        .formatted(user.id(), user.unit(), user.post(), String.join("、", user.groups())));
            }
        }
        save(text.toString());
    }

    private void save(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("不能写入演示用户清单 " + file.toAbsolutePath(), e);
        }
    }
}
