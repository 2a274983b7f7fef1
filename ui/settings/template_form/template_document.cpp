// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/template_document.h"

#include "service/templates.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

TemplateDocument::TemplateDocument(QTextDocument &text, QObject *parent) : QObject(parent), m_text(text)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { readText(false); });
    connect(&m_text, &QTextDocument::contentsChanged, this, [this] {
        if (m_isWriting)
            return;
        Q_EMIT changed();
        m_soon.start();
    });
}

void TemplateDocument::open(const QString &text)
{
    m_isWriting = true;
    m_text.setPlainText(text);
    m_isWriting = false;
    m_place.clear();
    readText(false);
}

QString TemplateDocument::text() const
{
    return m_text.toPlainText();
}

int TemplateDocument::mistakenLine() const
{
    static const QRegularExpression number(u"(\\d+)$"_s);
    return m_spec ? 0 : number.match(m_mistake.where).captured(1).toInt();
}

Result<> TemplateDocument::edit(const QString &place, const Change &change)
{
    readNow();
    if (!m_spec)
        return std::unexpected(m_mistake);
    TemplateSpec changedSpec = *m_spec;
    change(changedSpec);
    if (changedSpec == *m_spec)
        return {};
    const QByteArray yaml = service::changedTemplate(text().toUtf8(), changedSpec);
    if (const auto sound = service::checkTemplate(yaml); !sound)
        return std::unexpected(sound.error());
    const bool goesOn = !place.isEmpty() && place == m_place && m_revision == m_text.revision();
    write(QString::fromUtf8(yaml), goesOn);
    m_place = place;
    m_revision = m_text.revision();
    Q_EMIT changed();
    readText(true);
    return {};
}

void TemplateDocument::write(const QString &text, bool goesOn)
{
    const QString before = this->text();
    const qsizetype shorter = std::min(before.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    m_isWriting = true;
    QTextCursor cursor(&m_text);
    if (goesOn)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
    cursor.endEditBlock();
    m_isWriting = false;
}

void TemplateDocument::undo()
{
    m_text.undo();
    readNow();
}

void TemplateDocument::redo()
{
    m_text.redo();
    readNow();
}

bool TemplateDocument::takeUndoKey(QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    if (isPress && isUndo)
        undo();
    else if (isPress)
        redo();
    event->accept();
    return true;
}

void TemplateDocument::readNow()
{
    if (m_soon.isActive())
        readText(false);
}

void TemplateDocument::readText(bool byForm)
{
    m_soon.stop();
    const QByteArray yaml = text().toUtf8();
    auto spec = service::checkTemplate(yaml);
    m_mistake = spec ? Error{} : spec.error();
    m_spec = spec ? std::optional(std::move(*spec)) : std::nullopt;
    m_losesComments = m_spec && service::losesComments(yaml);
    Q_EMIT read(byForm);
}

} // namespace slipway::ui
