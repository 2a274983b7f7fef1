// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace slipway::ui {

class DecisionCard;
class Label;
class ReleaseDesk;

/// Signs a release for a role: what exactly is signed, the decision, why. What was looked at is what gets signed: when the
/// release changes meanwhile, it says so and wants to be looked at again.
class SignSheet : public Sheet
{
    Q_OBJECT

public:
    SignSheet(ReleaseDesk &desk, SignoffRequirementId requirement, QWidget *parent);

private:
    void buildEvidence();
    void buildDecision();
    void buildFooter();
    void look();
    void showFacts();
    void showDetails(const QString &id, const QStringList &lines);
    void checkStillSame();
    void updateSign();
    void sign();
    [[nodiscard]] const SignoffRequirement *requirement() const;
    [[nodiscard]] std::optional<Decision> decision() const;
    [[nodiscard]] QString whyNot() const;

    ReleaseDesk &m_desk;
    SignoffRequirementId m_requirement;
    QString m_seenHash;
    QWidget *m_facts = nullptr;
    class QVBoxLayout *m_factsPlace;
    QPlainTextEdit *m_details;
    QScrollArea *m_evidence;
    QString m_detailsOf;
    QWidget *m_changed;
    QButtonGroup *m_decisions;
    std::vector<DecisionCard *> m_cards;
    Label *m_reasonName;
    QPlainTextEdit *m_reason;
    Label *m_problem;
    QPushButton *m_sign;
};

} // namespace slipway::ui
