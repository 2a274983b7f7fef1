// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"
#include "core/monitoring/query.h"
#include "ui/widgets/promql/promql_words.h"

#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTimer>

#include <memory>

class QCompleter;

namespace slipway::service {
class MonitoringDesk;
}

namespace slipway::ui {

class DocumentSyntax;

/// A field for a query in PromQL: highlighted, completed from what the server knows, its error shown where it is.
///
/// Ctrl+Space asks for completions anywhere; while a word is typed they come by themselves. Tab leaves the field.
class QueryEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit QueryEditor(QWidget *parent = nullptr);
    ~QueryEditor() override;

    /// Whose metrics and labels complete. @param desk outlives the field
    void setConnection(service::MonitoringDesk *desk, std::optional<MonitoringConnectionId> connection);
    /// Marks what the server says is wrong; an empty sentence: nothing is.
    void setProblem(const QString &sentence, std::optional<QueryPosition> at);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Where the problem is marked, in letters of the text; -1: nowhere.
    [[nodiscard]] int problemAt() const { return m_problemAt; }
    /// What is offered now, and what is said of each.
    [[nodiscard]] QStringList offered() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Typing paused, or Return was pressed with Ctrl.
    void queryEdited(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void markProblem();
    void complete(bool isAsked);
    void offer(const PromqlPlace &place, const QStringList &words);
    void insertCompletion(const QString &word);
    void showPopup(const PromqlPlace &place);

    std::unique_ptr<DocumentSyntax> m_syntax;
    service::MonitoringDesk *m_desk = nullptr;
    std::optional<MonitoringConnectionId> m_connection;
    QCompleter *m_completer;
    QStandardItemModel m_offers;
    QTimer m_pause;
    QString m_problem;
    int m_problemAt = -1;
    PromqlPlace m_place;
};

} // namespace slipway::ui
