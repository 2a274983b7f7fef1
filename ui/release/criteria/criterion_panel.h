// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/widgets/controls.h"

namespace slipway::ui {

class EvidenceBox;
class Label;
class MeasuredPart;
class PillLabel;
class ReleaseDesk;

/// One criterion at the side: what it asks, how it stands, and where a person says whether it holds.
class CriterionPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit CriterionPanel(ReleaseDesk &desk, QWidget *parent = nullptr);

    /// What is half typed for the same criterion stays.
    void showCriterion(CriterionId criterion);
    void focusValue();

private:
    void buildJudge(class QVBoxLayout *column);
    void evaluate(std::optional<bool> holds);
    void confirmByHand(const Criterion &criterion, bool isGreen);
    void remove();

    ReleaseDesk &m_desk;
    CriterionId m_criterion;
    QWidget *m_contents;
    Label *m_title;
    PillLabel *m_state;
    Label *m_facts;
    MeasuredPart *m_measured;
    QWidget *m_judge;
    Label *m_heading = nullptr;
    QLineEdit *m_value;
    QPushButton *m_holds;
    QPushButton *m_fails;
    QPushButton *m_derive;
    EvidenceBox *m_evidence;
    QPushButton *m_remove;
};

} // namespace slipway::ui
