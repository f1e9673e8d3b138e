package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("打不开的页面")
class ErrorPageTest {

    @Test
    @DisplayName("写明原因，不夹英文")
    void reason() throws IOException {
        assertThat(page(Map.of("status", 404, "message", "没有这个项目，或不属于您的单位<b>")))
                .contains("<p>没有这个项目，或不属于您的单位&lt;b&gt;</p>");
        assertThat(page(Map.of("status", 404, "message", "No static resource x.")))
                .contains("没有这一页，或不属于您的单位。")
                .doesNotContain("resource");
    }

    @Test
    @DisplayName("系统出错的，请用户把时间和地址告诉管理员")
    void broken() throws IOException {
        Date when = Date.from(Instant.parse("2026-11-21T23:45:06Z"));
        assertThat(page(Map.of("status", 500, "message", "null", "timestamp", when, "path", "/jiugai/x")))
                .contains("时间（2026年11月22日 07:45:06）和地址（/jiugai/x）告诉管理员");
    }

    private static String page(Map<String, ?> model) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ErrorPage(Clock.system(ZoneId.of("Asia/Shanghai"))).render(model, new MockHttpServletRequest(), response);
        return response.getContentAsString();
    }
}
