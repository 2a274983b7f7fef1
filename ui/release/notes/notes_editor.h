// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QTimer;

namespace slipway::ui {

class MarkdownPreview;

/// A text in Markdown beside what it looks like; writes itself when it is left or typing pauses.
///
/// A change from elsewhere is taken over unless something is typed and not written yet; then both are kept until the
/// person chooses.
class NotesEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param name accessible name of the text
    /// @param save writes a text; never called with the one that is in the workspace
    NotesEditor(const QString &name, std::function<void(const QString &)> save, QWidget *parent = nullptr);

    /// The text as the workspace has it now.
    void showText(const QString &text, const QString &whyReadOnly);
    /// Forgets what was typed.
    void reset();
    /// Writes what was typed and not written yet.
    void flush();
    /// What stands in the empty text, and in its empty preview.
    void setPlaceholder(const QString &text, const QString &preview);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildConflict();
    void take(const QString &text);

    std::function<void(const QString &)> m_save;
    QPlainTextEdit *m_edit;
    MarkdownPreview *m_preview;
    QWidget *m_conflict;
    QTimer *m_idle;
    QTimer *m_render;
    QString m_stored; ///< in the workspace
    QString m_begun;  ///< what typing began from
    bool m_isFirst = true;
};

} // namespace slipway::ui
