// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pipelines/obstacle_list.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/sheet.h"

#include <QSet>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace slipway::ui {

class Label;
class ParameterField;
class ProblemLine;

/// Shows what will be sent to a CI server, where and as whom, lets it be changed, and sends it once.
///
/// The dialog stays open until the server has answered: what was refused can be mended, what is in doubt is said so.
class TriggerDialog : public Sheet
{
    Q_OBJECT

public:
    using Obstacles = ObstacleList::Obstacles;

    /// @param source outlives the dialog
    /// @param title what the person is about to do, as "Run integration-tests"
    TriggerDialog(PipelinesSource &source, service::RunWish wish, const QString &title, const QString &sentence,
                  QWidget *parent);

    /// Shows what stands in the way; sending then wants a reason.
    void setObstacles(const Obstacles &obstacles);

Q_SIGNALS:
    /// The server has answered; the state of the run says what.
    void answered(const slipway::CiRun &run);
    /// The person wants to see the run.
    void showRequested(slipway::CiRunId run);

private:
    [[nodiscard]] QWidget *makeForm();
    void askForm();
    void showForm(const service::JobFormView &form);
    void showFormProblem(const Error &error);
    void fillParameters(const std::vector<service::ParameterView> &parameters);
    void showFacts(const service::JobFormView &form);
    void send(bool isAgain);
    [[nodiscard]] bool collect();
    void showRefusal(const Error &error);
    void showOutcome(const CiRun &run);
    void updateSend();
    void fitSoon();
    void orderTabs();
    void lookAt(ParameterField *field);
    [[nodiscard]] ParameterField *fieldOf(const QString &key) const;

    PipelinesSource &m_source;
    service::RunWish m_wish;
    ObstacleList *m_obstacles = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLineEdit *m_ref = nullptr;
    QWidget *m_refRow = nullptr;
    QVBoxLayout *m_fieldsColumn = nullptr;
    std::vector<ParameterField *> m_fields;
    QSet<QString> m_unlisted;    ///< what the release sends although the server does not list it
    Label *m_standing = nullptr; ///< that the server is asked, or what became of it
    Label *m_warnings = nullptr;
    Label *m_facts = nullptr;
    ProblemLine *m_problem = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_send = nullptr;
    QString m_askedRef;
    bool m_hasForm = false;
    bool m_isSending = false;
    bool m_asksAgain = false; ///< the same was started a moment ago: the button says so
    std::optional<CiRun> m_run;
};

} // namespace slipway::ui
