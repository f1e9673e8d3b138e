package cn.jiugai.desk;

import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.engine.StandsStillException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Refusals as the pages show them: {@code {"message": …}} in Chinese. */
@RestControllerAdvice
class DeskFaults {

    private final UploadLimit limit;

    DeskFaults(UploadLimit limit) {
        this.limit = limit;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> unfit(UnfitPaperException e) {
        return Map.of("message", e.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> missing(NotHereException e) {
        return Map.of("message", e.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Map<String, String> notYours(NotYoursException e) {
        return Map.of("message", e.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, String> standsStill(StandsStillException e) {
        return Map.of("message", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notStarted(MatterRefusedException e) {
        return ResponseEntity.status(e.status()).body(Map.of("message", e.getMessage()));
    }

    /** Thrown before a controller is found, so it serves all uploads of the house. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    Map<String, String> tooLarge(MaxUploadSizeExceededException e) {
        return Map.of("message", "文件太大，每个文件不超过%s；请压缩或分成几个文件上传".formatted(limit.text()));
    }
}
