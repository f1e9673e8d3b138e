package cn.jiugai.monthly;

import cn.jiugai.engine.Caller;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The ranking of a month on paper: for the department in charge and the office of the leading group at any time, for the
 * ranked contractors and those who pay once it was issued. Behind the login of both addresses.
 */
@RestController
@RequestMapping({"/jiugai/rankings/{number}", "/camunda/api/jiugai/rankings/{number}"})
class RankingController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final List<String> OFFICES = List.of("leadingGroupOffice", "finance", "audit");

    private final RankingRegister register;
    private final RankingPage page;
    private final Offices offices;
    private final Caller caller;

    RankingController(RankingRegister register, RankingPage page, Offices offices, Caller caller) {
        this.register = register;
        this.page = page;
        this.offices = offices;
        this.caller = caller;
    }

    @GetMapping("print")
    ResponseEntity<String> print(@PathVariable("number") String number) {
        String html = register.find(number)
                .filter(this::mayRead)
                .map(page::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份排名，或不属于您的单位"));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(html);
    }

    private boolean mayRead(MonthlyRanking ranking) {
        if (!caller.districts().contains(ranking.district())) {
            return false;
        }
        return caller.units().contains(offices.inCharge(ranking.district()).id())
                || OFFICES.stream().anyMatch(role -> holds(ranking, role))
                || ranking.issuedOn() != null
                        && register.ranked(ranking.id()).stream()
                                .map(RankedContractor::contractor)
                                .anyMatch(caller.units()::contains);
    }

    private boolean holds(MonthlyRanking ranking, String role) {
        return offices.holder(ranking.district(), register.number(ranking), role)
                .map(Unit::id)
                .filter(caller.units()::contains)
                .isPresent();
    }
}
