// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/evidence_box.h"

#include "core/base/time_text.h"
#include "service/commands/checklist_commands.h"
#include "ui/release/parts/evidence_opening.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

bool openLink(const QString &location)
{
    const QUrl url(location, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return false;
    return QDesktopServices::openUrl(url);
}

EvidenceBox::EvidenceBox(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_column(new QVBoxLayout(this)),
      m_drop(new QWidget(this)),
      m_field(new QLineEdit),
      m_file(makeButton(tr("File…"), ButtonLook::Flat, this, {}, true))
{
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *row = new QHBoxLayout(m_drop);
    row->setContentsMargins(8, 8, 8, 8);
    m_field->setObjectName(u"evidenceField"_s);
    m_field->setPlaceholderText(tr("Drop a file, paste a link or write"));
    m_field->setAccessibleName(tr("New evidence: a link, a path or a sentence"));
    row->addWidget(m_field, 1);
    m_file->setAccessibleName(tr("Choose a file as evidence"));
    row->addWidget(m_file);
    m_column->addWidget(m_drop);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { add(m_field->text()); });
    connect(m_file, &QPushButton::clicked, this, &EvidenceBox::chooseFile);
}

void EvidenceBox::focusField()
{
    m_field->setFocus();
}

void EvidenceBox::showAbout(const Uuid &subject)
{
    if (subject != m_subject)
        m_field->clear();
    m_subject = subject;
    setAvailable(m_field, m_desk.whyReadOnly());
    setAvailable(m_file, m_desk.whyReadOnly());
    std::vector<Evidence> wanted;
    std::ranges::copy_if(m_desk.page().plan.evidence, std::back_inserter(wanted),
                         [&](const Evidence &each) { return each.subject == subject; });
    if (m_list && wanted == m_shown && m_shownWhy == m_desk.whyReadOnly())
        return;
    m_shown = std::move(wanted);
    m_shownWhy = m_desk.whyReadOnly();
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const Evidence &each : m_shown) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        const QString text = release_text::oneLine(each.title.isEmpty() ? each.location : each.title, 400);
        const QString tip = tr("%1\nadded %2 %3")
                                .arg(each.location.left(500), timeText(each.addedAt, m_desk.zone()),
                                     m_desk.page().personName(each.addedBy))
                            + (each.sha256.isEmpty() ? QString() : u"\nSHA-256 "_s + each.sha256);
        if (each.kind == EvidenceKind::Link) {
            QPushButton *link = makeButton(fontMetrics().elidedText(text, Qt::ElideRight, 200).replace(u'&', u"&&"_s),
                                           ButtonLook::Link, m_list, icon(u"link"_s), true);
            link->setAccessibleName(tr("Open %1").arg(text));
            connect(link, &QPushButton::clicked, this, [location = each.location] { openLink(location); });
            link->setToolTip(tip.toHtmlEscaped());
            row->addWidget(link, 0, Qt::AlignLeading);
            row->addStretch();
        } else if (each.kind == EvidenceKind::File) {
            QPushButton *file = makeButton(fontMetrics().elidedText(text, Qt::ElideMiddle, 200).replace(u'&', u"&&"_s),
                                           ButtonLook::Link, m_list, icon(u"document-open"_s), true);
            file->setObjectName(u"openEvidence"_s);
            file->setAccessibleName(tr("Open %1").arg(text));
            connect(file, &QPushButton::clicked, this, [this, each] { openEvidence(m_desk, each, window()); });
            file->setToolTip(tip.toHtmlEscaped());
            row->addWidget(file, 0, Qt::AlignLeading);
            row->addStretch();
        } else {
            auto *label = new Label(text, Type::Small);
            label->setWordWrap(true);
            label->setToolTip(tip.toHtmlEscaped());
            row->addWidget(label, 1);
        }
        QToolButton *remove =
            makeIconButton(icon(u"list-remove"_s), tr("Remove the evidence %1").arg(text.left(80)), m_list);
        setAvailable(remove, m_desk.whyReadOnly(), tr("Remove"));
        connect(remove, &QToolButton::clicked, this, [this, id = each.id] {
            m_desk.run(service::RemoveEvidence{m_desk.release(), id},
                       [this](auto &&) { m_desk.offerUndo(tr("The evidence was removed.")); });
        });
        row->addWidget(remove);
        rows->addLayout(row);
    }
    m_list->setVisible(rows->count() > 0);
    m_column->insertWidget(0, m_list);
}

void EvidenceBox::add(const QString &location)
{
    if (location.trimmed().isEmpty() || m_subject.isNull())
        return;
    m_desk.run(service::AddEvidence{m_desk.release(), m_subject, {location.trimmed(), {}}},
               [this](auto &&) { m_field->clear(); });
}

void EvidenceBox::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceBox::add);
    dialog->open();
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_desk.whyReadOnly().isEmpty() || !(event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void EvidenceBox::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void EvidenceBox::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    if (!event->mimeData()->hasUrls()) {
        add(event->mimeData()->text());
        return;
    }
    for (const QUrl &url : event->mimeData()->urls())
        add(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

void EvidenceBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(m_isOver ? Token::AccentText : Token::BorderControl), 1, Qt::DashLine));
    painter.setBrush(m_isOver ? QBrush(theme.color(Token::Selected)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(m_drop->geometry()).adjusted(.5, .5, -.5, -.5), kRadius, kRadius);
}

} // namespace slipway::ui
