package cn.jiugai.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What two of the three roads leave on record: the contract of a hired firm, or what the owners said (JA-3.8-3). */
@Component
class ManagementRegister {

    private final JdbcClient jdbc;

    ManagementRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the contract, in place of one that was sent back. */
    void putContract(long handover, ServiceContract contract) {
        dropContract(handover);
        jdbc.sql("""
                        insert into property_contract (handover, firm, assembly_on, number, signed_on, months)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        handover,
                        contract.firm(),
                        contract.assemblyOn(),
                        contract.number(),
                        contract.signedOn(),
                        contract.months())
                .update();
    }

    void dropContract(long handover) {
        jdbc.sql("delete from property_contract where handover = ?")
                .param(handover)
                .update();
    }

    Optional<ServiceContract> contract(long handover) {
        return jdbc.sql("select firm, assembly_on, number, signed_on, months from property_contract where handover = ?")
                .param(handover)
                .query(ServiceContract.class)
                .optional();
    }

    /** Writes a new round. */
    void addOpinions(long handover, OwnersOpinions opinions, LocalDate day) {
        jdbc.sql("""
                        insert into management_opinion (handover, round, trusteeship, social_organisation,
                                                        self_management, no_opinion, asked_on)
                        values (:handover,
                                (select coalesce(max(o.round), 0) + 1 from management_opinion o
                                 where o.handover = :handover),
                                :trusteeship, :organisation, :self, :none, :day)""")
                .param("handover", handover)
                .param("trusteeship", opinions.trusteeship())
                .param("organisation", opinions.socialOrganisation())
                .param("self", opinions.selfManagement())
                .param("none", opinions.noOpinion())
                .param("day", day)
                .update();
    }

    /** The newest round, empty if nobody was asked. */
    Optional<OwnersOpinions> opinions(long handover) {
        return jdbc.sql("""
                        select trusteeship, social_organisation, self_management, no_opinion from management_opinion
                        where handover = ? order by round desc limit 1""").param(handover).query(OwnersOpinions.class).optional();
    }
}
