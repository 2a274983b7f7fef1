// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

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
    struct Entry {
        QString who;
        Instant at;
        QString text;

        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] std::vector<Entry> comments() const;
    [[nodiscard]] std::vector<Entry> activity() const;
    void addEntry(QVBoxLayout *rows, const Entry &entry);
    void send();

    ReleaseDesk &m_desk;
    Uuid m_subject;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    std::vector<Entry> m_shown;
    QLineEdit *m_field;
};

} // namespace slipway::ui
