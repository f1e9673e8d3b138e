package cn.jiugai.report;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.PrintedPages;
import cn.jiugai.office.Offices;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The paper of a report, for its street and the department in charge; behind the login of both addresses. */
@RestController
@RequestMapping({"/jiugai/reports/{number}", "/camunda/api/jiugai/reports/{number}"})
class ReportController {

    private final ReportRegister register;
    private final ReportPage page;
    private final Offices offices;
    private final Caller caller;

    ReportController(ReportRegister register, ReportPage page, Offices offices, Caller caller) {
        this.register = register;
        this.page = page;
        this.offices = offices;
        this.caller = caller;
    }

    @GetMapping("print")
    ResponseEntity<String> print(@PathVariable("number") String number) {
        String html = register.find(number)
                .filter(this::mayRead)
                .flatMap(page::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份报表，或不属于您的单位"));
        return PrintedPages.page(html);
    }

    private boolean mayRead(StreetReport report) {
        return caller.units().contains(report.street())
                || caller.units().contains(offices.inCharge(report.district()).id());
    }
}
