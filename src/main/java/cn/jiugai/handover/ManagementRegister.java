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

    void addContract(String instance, ServiceContract contract) {
        jdbc.sql("""
                        insert into service_contract (instance, firm, assembly_on, number, signed_on, months)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        contract.firm(),
                        contract.assemblyOn(),
                        contract.number(),
                        contract.signedOn(),
                        contract.months())
                .update();
    }

    Optional<ServiceContract> contract(String instance) {
        return jdbc.sql("select firm, assembly_on, number, signed_on, months from service_contract where instance = ?")
                .param(instance)
                .query(ServiceContract.class)
                .optional();
    }

    /** Writes a new round. */
    void addOpinions(String instance, OwnersOpinions opinions, LocalDate day) {
        jdbc.sql("""
                        insert into owners_opinion (instance, round, trusteeship, social_organisation, self_management,
                                                    no_opinion, asked_on)
                        values (:instance,
                                (select coalesce(max(o.round), 0) + 1 from owners_opinion o
                                 where o.instance = :instance),
                                :trusteeship, :organisation, :self, :none, :day)""")
                .param("instance", instance)
                .param("trusteeship", opinions.trusteeship())
                .param("organisation", opinions.socialOrganisation())
                .param("self", opinions.selfManagement())
                .param("none", opinions.noOpinion())
                .param("day", day)
                .update();
    }

    /** The newest round, empty if nobody was asked. */
    Optional<OwnersOpinions> opinions(String instance) {
        return jdbc.sql("""
                        select trusteeship, social_organisation, self_management, no_opinion from owners_opinion
                        where instance = ? order by round desc limit 1""").param(instance).query(OwnersOpinions.class).optional();
    }
}
