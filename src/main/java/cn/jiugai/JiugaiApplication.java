package cn.jiugai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Jiugai: the engine with its webapps, the project register and the pages of the clerks. */
@SpringBootApplication
public class JiugaiApplication {

    public static void main(String[] args) {
        SpringApplication.run(JiugaiApplication.class, args);
    }
}
