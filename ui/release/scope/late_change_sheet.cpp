// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/scope/late_change_sheet.h"

#include "service/commands/scope_commands.h"
#include "ui/release/parts/release_desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kReasonHeight = 64;

QStringList wordsBetween(const QString &text)
{
    QString spaced = text;
    return spaced.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

QStringList rolesAsked(const ReleasePlan &plan)
{
    QStringList roles;
    for (const SignoffRequirement &each : plan.requirements)
        roles += each.role;
    roles.removeDuplicates();
    return roles;
}

} // namespace

LateChangeSheet::LateChangeSheet(ReleaseDesk &desk, const QString &commit, const QString &title, QWidget *parent)
    : FormSheet(tr("Ask for leave"), u"saveLateChange"_s, parent),
      m_desk(desk),
      m_title(new QLineEdit(title)),
      m_commits(new QLineEdit(commit.left(12))),
      m_reason(new QPlainTextEdit),
      m_risk(new QComboBox),
      m_owner(new QComboBox),
      m_tests(new QLineEdit),
      m_affects(new QLineEdit)
{
    setObjectName(u"lateChangeSheet"_s);
    setHeading(
        tr("A change after the code freeze"),
        tr("Somebody else decides about it. Once it is approved, only the sign-offs it affects have to be given anew."));
    m_reason->setFixedHeight(kReasonHeight);
    m_reason->setTabChangesFocus(true);
    m_risk->addItem(tr("Low"), toText(ChangeRisk::Low));
    m_risk->addItem(tr("Medium"), toText(ChangeRisk::Medium));
    m_risk->addItem(tr("High"), toText(ChangeRisk::High));
    m_risk->setCurrentIndex(1);
    m_owner->addItem(tr("nobody"), QString());
    for (const Person &each : desk.people())
        m_owner->addItem(each.name, each.id.toString());
    if (const auto actor = desk.actor())
        m_owner->setCurrentIndex(std::max(0, m_owner->findData(actor->id.toString())));
    m_tests->setPlaceholderText(tr("What is tested again"));
    const QStringList roles = rolesAsked(desk.page().plan);
    m_affects->setPlaceholderText(roles.isEmpty() ? tr("No sign-off is required")
                                                  : tr("Of: %1").arg(roles.join(u", "_s)));
    m_affects->setText(roles.join(u", "_s));
    addField(tr("Title"), m_title, u"lateTitle"_s);
    addField(tr("Commits"), m_commits, u"lateCommits"_s);
    addField(tr("Why it cannot wait"), m_reason, u"lateReason"_s);
    addField(tr("Risk"), m_risk, u"lateRisk"_s);
    addField(tr("Owner"), m_owner, u"lateOwner"_s);
    addField(tr("Tests"), m_tests, u"lateTests"_s);
    addField(tr("Sign-offs it affects"), m_affects, u"lateAffects"_s);
    connect(m_title, &QLineEdit::textChanged, this, &LateChangeSheet::check);
    connect(m_commits, &QLineEdit::textChanged, this, &LateChangeSheet::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &LateChangeSheet::check);
    check();
}

void LateChangeSheet::check()
{
    QString why;
    if (m_title->text().trimmed().isEmpty())
        why = tr("Give it a title.");
    else if (m_commits->text().trimmed().isEmpty())
        why = tr("Name the commits it is about.");
    else if (m_reason->toPlainText().trimmed().isEmpty())
        why = tr("Say why it cannot wait.");
    setMayFinish(why);
}

void LateChangeSheet::finish()
{
    const auto owner = Uuid::fromString(m_owner->currentData().toString());
    service::RequestLateChange command{
        m_desk.release(),
        m_title->text(),
        wordsBetween(m_commits->text()),
        fromText<ChangeRisk>(m_risk->currentData().toString()).value_or(ChangeRisk::Medium),
        owner ? std::optional(PersonId{*owner}) : std::nullopt,
        m_tests->text(),
        m_reason->toPlainText(),
        wordsBetween(m_affects->text())};
    setMayFinish(tr("It is being written."));
    m_desk.attempt(this, std::move(command), [this](const Result<LateChangeId> &done) {
        check();
        if (!done)
            return setProblem(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
