package cn.jiugai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserExtension.class)
class BrowserExtensionTest {

    /** Without a Chinese font both characters are drawn as the same box. */
    private static final String DRAWN = """
            text => {
              const canvas = document.createElement('canvas');
              const pen = canvas.getContext('2d');
              pen.font = '40px sans-serif';
              pen.fillText(text, 10, 60);
              return canvas.toDataURL();
            }""";

    @Test
    @DisplayName("浏览器画得出汉字")
    void drawsChinese(Visit visit) {
        assertThat(visit.page().evaluate(DRAWN, "旧")).isNotEqualTo(visit.page().evaluate(DRAWN, "改"));
        assertThat(visit.page().evaluate(DRAWN, "旧")).isEqualTo(visit.page().evaluate(DRAWN, "旧"));
    }

    @Test
    @DisplayName("页面上的错误一个不漏")
    void collectsFaults(Visit visit) {
        visit.page().setContent("<script>console.error('坏了'); throw new Error('更坏');</script>");
        assertThat(visit.faults()).hasSize(2).anyMatch(f -> f.contains("坏了")).anyMatch(f -> f.contains("更坏"));
    }

    @Test
    @DisplayName("每位来访者有自己的登录")
    void separateCookies(Visit one, Visit two) {
        assertThat(one.page().context()).isNotSameAs(two.page().context());
    }
}
