// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::ui {

class ReleaseDesk;

/// The evidence of an item or a criterion: what there is, and a place to drop a file, paste a link or write a sentence.
class EvidenceBox : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBox(ReleaseDesk &desk, QWidget *parent = nullptr);

    /// Shows the evidence about that thing.
    void showAbout(const Uuid &subject);
    void focusField();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &location);
    void chooseFile();

    ReleaseDesk &m_desk;
    Uuid m_subject;
    QWidget *m_list = nullptr;
    std::vector<Evidence> m_shown;
    QString m_shownWhy;
    QVBoxLayout *m_column;
    QWidget *m_drop;
    QLineEdit *m_field;
    QPushButton *m_file;
    bool m_isOver = false;
};

/// Opens a link in the person's browser: http and https only. @return whether it was one
bool openLink(const QString &location);

} // namespace slipway::ui
