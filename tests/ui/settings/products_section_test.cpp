// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_team.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/scope/repository_access.h"

#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace Qt::StringLiterals;

namespace {

using Secrets = QHash<QString, QByteArray>;

/// Keeps passwords, and reads no repository.
class KeepingDesk : public ScopeDesk
{
public:
    explicit KeepingDesk(Secrets &secrets) : m_secrets(secrets) {}

    void resume() override {}
    [[nodiscard]] bool isIdle() const override { return true; }
    [[nodiscard]] QFuture<Result<ScopeSnapshotId>> refresh(ReleaseId, ScopeWish, JobControlPtr) override
    {
        return answered(Result<ScopeSnapshotId>(failure(ErrorKind::NotFound, u"no"_s)));
    }
    [[nodiscard]] QFuture<Result<>> fetch(ProductId, JobControlPtr) override { return answered(Result<>{}); }
    [[nodiscard]] QFuture<Result<std::vector<ReleaseId>>> look() override
    {
        return answered(Result<std::vector<ReleaseId>>{});
    }
    [[nodiscard]] QFuture<Result<std::vector<TagNews>>> askUpstream(std::optional<ReleaseId>) override
    {
        return answered(Result<std::vector<TagNews>>{});
    }
    [[nodiscard]] QFuture<Result<>> lookFirst(ReleaseId) override { return answered(Result<>{}); }
    [[nodiscard]] QFuture<Result<NotesPublication>> publish(ReleaseId) override
    {
        return answered(Result<NotesPublication>(failure(ErrorKind::Remote, u"no"_s)));
    }
    [[nodiscard]] QFuture<Result<>> keepSecret(ProductId product, QByteArray secret) override
    {
        m_secrets[product.toString()] = secret;
        return answered(Result<>{});
    }
    [[nodiscard]] QFuture<Result<>> forgetSecret(ProductId product) override
    {
        m_secrets.remove(product.toString());
        return answered(Result<>{});
    }

private:
    template <class Answer>
    static QFuture<Answer> answered(Answer answer)
    {
        return QtFuture::makeReadyValueFuture(std::move(answer));
    }
    Secrets &m_secrets;
};

/// The settings at a product.
struct Settings {
    test::SmallTeam team;
    Secrets secrets;
    std::unique_ptr<ui::SettingsPage> page;

    Settings()
    {
        new ui::RepositoryAccess(team.workspace.session(),
                                 [this](Session &) { return std::make_unique<KeepingDesk>(secrets); });
        page = std::make_unique<ui::SettingsPage>(team.workspace.session());
        page->resize(1200, 900);
        page->show();
        page->openRoute({.page = u"settings"_s, .tab = u"products"_s, .focus = team.payments.value});
        QCoreApplication::processEvents();
    }

    template <class W>
    [[nodiscard]] W *field(const QString &name) const
    {
        return page->findChild<W *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = field<QLineEdit>(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void choose(const QString &data) const
    {
        auto *box = field<QComboBox>(u"fetchWith"_s);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    void save() const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == u"Save"_s)
                each->click();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ProductRepository known()
    {
        return test::valueOf(team.workspace.queries().productRepository(team.payments));
    }
    [[nodiscard]] QByteArray secret() const { return secrets.value(team.payments.toString()); }
};

} // namespace

/// How the clone of a product is fetched is said in the settings.
class ProductsSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassword_goesIntoTheKeyring_andNotIntoTheWorkspace()
    {
        Settings settings;
        QVERIFY(!settings.field<QLineEdit>(u"fetchPassword"_s)->isVisible());
        settings.choose(u"keyring"_s);
        QVERIFY(settings.field<QLineEdit>(u"fetchPassword"_s)->isVisible());
        QCOMPARE(settings.field<QLineEdit>(u"fetchPassword"_s)->echoMode(), QLineEdit::Password);
        settings.type(u"fetchAccount"_s, u"mara"_s);
        settings.type(u"fetchPassword"_s, u"geheim"_s);
        settings.save();
        QTRY_COMPARE(settings.secret(), "geheim");
        QCOMPARE(settings.known().secretKind, SecretKind::Keyring);
        QCOMPARE(settings.known().account, u"mara"_s);
        QVERIFY(!settings.team.workspace.contents().join(u'\n').contains(u"geheim"_s));
        QTRY_VERIFY(settings.field<QLineEdit>(u"fetchPassword"_s)->text().isEmpty());
        QVERIFY(settings.field<QLineEdit>(u"fetchPassword"_s)->placeholderText().contains(u"Kept"_s));
    }

    void anotherWay_forgetsThePassword()
    {
        Settings settings;
        settings.choose(u"keyring"_s);
        settings.type(u"fetchPassword"_s, u"geheim"_s);
        settings.save();
        QTRY_COMPARE(settings.secret(), "geheim");
        settings.choose(u"none"_s);
        settings.save();
        QTRY_COMPARE(settings.known().secretKind, SecretKind::None);
        QTRY_COMPARE(settings.secret(), QByteArray());
    }
};

QTEST_MAIN(ProductsSectionTest)
#include "products_section_test.moc"
