package cn.jiugai.tender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("电话号码：写法不同，认得出是同一部电话")
class PhoneNumberTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "13905640001,13905640001",
        "139-0564-0001,13905640001",
        "139 0564 0001,13905640001",
        "１３９０５６４０００１,13905640001",
        "+8613905640001,13905640001",
        "+86-139-0564-0001,13905640001",
        "8613905640001,13905640001",
        "008613905640001,13905640001",
        "(+86)13905640001,13905640001",
        "（86）139.0564.0001,13905640001",
        "013905640001,13905640001",
        "0564-5500001,5645500001",
        "05645500001,5645500001",
        "（0564）5500001,5645500001",
        "0564–5500001,5645500001",
        "+86-564-5500001,5645500001",
        "86-0564-5500001,5645500001",
        "0564-5500001-801,5645500001",
        "0564-5500001转801,5645500001",
        "010-88886666,1088886666",
        "400-820-1234,4008201234",
        "0086-0564-5500001,5645500001"
    })
    void same(String text, String digits) {
        assertThat(PhoneNumber.of(text)).map(PhoneNumber::digits).contains(digits);
    }

    @ParameterizedTest(name = "第{index}个：{0}")
    @ValueSource(
            strings = {"5500001", "未填", "", "1390564000", "139056400011", "0564-550000", "13905640001、13905640002"})
    @DisplayName("没有区号、位数不对、写了两个号码的不是一个完整的号码")
    void none(String text) {
        assertThat(PhoneNumber.of(text)).isEmpty();
    }
}
