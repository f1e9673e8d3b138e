package cn.jiugai.engine.identity;

import cn.jiugai.SettingMissing;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The first administrator, {@code admin}, made at start while the group camunda-admin has no member. */
@Component
class Administrator {
    static final String ID = "admin";

    private final IdentityService identityService;
    private final Identities identities;
    private final Rights rights;
    private final String password;

    Administrator(
            IdentityService identityService,
            Identities identities,
            Rights rights,
            @Value("${jiugai.administrator.password}") String password) {
        this.identityService = identityService;
        this.identities = identities;
        this.rights = rights;
        this.password = password;
    }

    /** @param groups ids of the groups that there are */
    void addIfMissing(Set<String> groups) {
        if (!groups.contains(Groups.CAMUNDA_ADMIN)) {
            identities.addGroup(Groups.CAMUNDA_ADMIN, "系统管理员", null);
            rights.ofAdministrators(Groups.CAMUNDA_ADMIN);
        }
        if (identities.hasMembers(Groups.CAMUNDA_ADMIN)) {
            return;
        }
        if (!identities.users().contains(ID)) {
            checkPassword();
            identities.addUser(ID, "系统", "管理员", password);
        }
        identities.join(ID, Groups.CAMUNDA_ADMIN);
    }

    private void checkPassword() {
        PasswordPolicyResult result = identityService.checkPasswordAgainstPolicy(password);
        if (!result.isValid()) {
            throw new SettingMissing(
                    "管理员口令 JIUGAI_ADMIN_PASSWORD 太简单：至少 10 位，含大写、小写字母、数字和符号各一个。",
                    "JIUGAI_ADMIN_PASSWORD is too weak: at least 10 characters with upper and lower case, digit, symbol.");
        }
    }
}
