// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace slipway::ui {

class ReleaseDesk;

/// Comments on a thing, and what happened to it lately.
class TalkBox : public QWidget
{
    Q_OBJECT

public:
    explicit TalkBox(ReleaseDesk &desk, QWidget *parent = nullptr);
    void showAbout(const Uuid &subject);

private:
    void addEntry(QVBoxLayout *rows, const QString &who, const QString &when, const QString &tip, const QString &text);
    void addActivity(QVBoxLayout *rows);
    void send();

    ReleaseDesk &m_desk;
    Uuid m_subject;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    QLineEdit *m_field;
};

} // namespace slipway::ui
