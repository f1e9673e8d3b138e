package cn.jiugai.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.1-2 一个小区一年只在一个项目中")
class OneProjectAYearTest {

    private static final Project WANTED = project("JA-2026-02", "解放路片区");

    @Test
    @DisplayName("本年度没有项目有这个小区，通过")
    void free() {
        assertThat(new OneProjectAYear("云路新村", WANTED, Optional.empty()).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("别的项目已有：点名小区和两个项目，说明办法")
    void taken() {
        assertThat(new OneProjectAYear("云路新村", WANTED, Optional.of(project("JA-2026-01", "云路片区")))
                        .check()
                        .reasons())
                .isEqualTo("要求同一小区在2026年度只在1个改造项目中，现为“云路新村”已在JA-2026-01（云路片区）中，"
                        + "不能再列入JA-2026-02（解放路片区）。请先按程序把它从JA-2026-01调出或调整过来；同名的小区请在名称中加以区别。（依据 JA-3.1-2）");
    }

    @Test
    @DisplayName("本项目已有：不能重复列入")
    void twice() {
        assertThat(new OneProjectAYear("云路新村", WANTED, Optional.of(WANTED))
                        .check()
                        .reasons())
                .contains("“云路新村”已在JA-2026-02（解放路片区）中", "不能重复列入");
    }

    private static Project project(String number, String name) {
        return new Project(number, "jinan", 2026, name, Fen.ofYuan("100"));
    }
}
