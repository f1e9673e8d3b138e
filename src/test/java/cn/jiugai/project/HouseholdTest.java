package cn.jiugai.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JA-3.2-1 一户不论怎么写都只算一户")
class HouseholdTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"3栋, 2单元501室", "3号楼, 2-501", "３幢, ２单元５０１", "03栋, 2单元 501 户", "3#, 2—501室", "3#楼, 2单元-501号", "3, 02-501"
    })
    @DisplayName("同一户的几种写法")
    void same(String building, String door) {
        assertThat(new Household("云路新村", building, door).key()).isEqualTo("3/2-501");
    }

    @Test
    @DisplayName("不同的户不会混成一户")
    void different() {
        assertThat(key("3栋", "2单元501")).isNotEqualTo(key("3栋", "1单元501")).isNotEqualTo(key("32栋", "501"));
        assertThat(key("3栋", "100")).isNotEqualTo(key("3栋", "10"));
        assertThat(key("A栋", "101")).isEqualTo(key("a栋", "101")).isNotEqualTo(key("B栋", "101"));
    }

    private static String key(String building, String door) {
        return new Household("云路新村", building, door).key();
    }
}
