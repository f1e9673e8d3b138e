package cn.jiugai.plan;

import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.Caller;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The upload of a plan's workbook by the department in charge, new or corrected; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/plans", "/camunda/api/jiugai/plans"})
class PlanController {

    private static final int LONGEST_FILE_NAME = 255;

    private final PlanImport plans;
    private final Offices offices;
    private final Caller caller;
    private final PlanOrigins origins;

    PlanController(PlanImport plans, Offices offices, Caller caller, PlanOrigins origins) {
        this.origins = origins;
        this.plans = plans;
        this.offices = offices;
        this.caller = caller;
    }

    /** The caller does not belong to the department in charge. */
    static final class NotInChargeException extends RuntimeException {
        NotInChargeException() {
            super("年度计划由区级主管部门上传，您所在的单位不是主管部门");
        }
    }

    /** The district's plan is not imported: its communities are found by a selection. */
    static final class FoundBySelectionException extends RuntimeException {
        FoundBySelectionException() {
            super("本区年度改造小区由竞争性评审确定，不导入工作簿。编制年度计划，请在“发起事项”中发起“年度计划”");
        }
    }

    /** What is wrong with a workbook: {@code message} above the list. */
    record Refusal(String message, List<Fault> faults) {}

    /**
     * @param district needed only by who is in charge of several
     * @param note what was corrected; may be missing
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PlanReceipt upload(
            @RequestParam("file") MultipartFile file,
            @RequestParam(name = "district", required = false) String district,
            @RequestParam(name = "note", required = false) String note)
            throws IOException {
        String fileName = bareName(file.getOriginalFilename());
        String inCharge = districtInCharge(district);
        if (!origins.imported(inCharge)) {
            throw new FoundBySelectionException();
        }
        return plans.take(
                inCharge,
                file.getBytes(),
                fileName,
                caller.user().orElseThrow(NotInChargeException::new),
                note == null || note.isBlank() ? "重新上传：" + fileName : note);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal faulty(FaultyWorkbookException e) {
        return new Refusal(e.summary(), e.faults());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal foundBySelection(FoundBySelectionException e) {
        return new Refusal(e.getMessage(), List.of());
    }

    /** The note does not fit the form of the correction. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal unfitNote(AnswerRefusedException e) {
        return new Refusal(e.getMessage(), List.of());
    }

    @ExceptionHandler(MissingServletRequestPartException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal noFile() {
        return new Refusal("没有收到文件，请选择年度计划工作簿（.xlsx）后再上传", List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Map<String, String> notInCharge(NotInChargeException e) {
        return Map.of("message", e.getMessage());
    }

    private String districtInCharge(String wanted) {
        return offices.districts().stream()
                .map(District::id)
                .filter(district -> wanted == null || wanted.equals(district))
                .filter(district ->
                        caller.units().contains(offices.inCharge(district).id()))
                .findFirst()
                .orElseThrow(NotInChargeException::new);
    }

    /** Browsers send the bare name, others may send a path. */
    private static String bareName(String sent) {
        String bare = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "").strip();
        return bare.isEmpty() ? "plan.xlsx" : bare.substring(0, Math.min(bare.length(), LONGEST_FILE_NAME));
    }
}
