// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_files.h"

#include "service/export_file.h"
#include "service/queries/queries.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QStandardPaths>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr qsizetype kMostWarnings = 12;

} // namespace

CalendarFileDialog::CalendarFileDialog(Way way, const std::vector<Product> &products, QWidget *parent)
    : QDialog(parent),
      m_way(way),
      m_file(new QLineEdit(this)),
      m_product(new QComboBox(this))
{
    const bool isIn = way == Way::In;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"calendarFileDialog"_s);
    setWindowTitle(isIn ? tr("Import a calendar") : tr("Export the calendar"));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *intro =
        new Label(isIn ? tr("Events named as freezes become freeze windows, the others stand in the calendar. "
                            "Reading the same file again updates and does not double.")
                       : tr("Releases, freeze windows and imported events, for other calendar programs."),
                  Type::Body, Token::Text2, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *form = new QFormLayout;
    auto *row = new QHBoxLayout;
    m_file->setObjectName(u"calendarFile"_s);
    m_file->setPlaceholderText(tr("Path of an .ics file"));
    QPushButton *browse = makeButton(tr("Browse…"), ButtonLook::Plain, this, icon(u"document-open"_s));
    connect(browse, &QPushButton::clicked, this, &CalendarFileDialog::browse);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    form->addRow(tr("&File"), row);
    m_file->setAccessibleName(tr("File"));
    m_product->setObjectName(u"calendarFileProduct"_s);
    m_product->addItem(tr("All products"));
    for (const Product &each : products)
        m_product->addItem(each.name, each.id.toString());
    form->addRow(tr("&Product"), m_product);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    m_accept = makeButton(isIn ? tr("Import") : tr("Export"), ButtonLook::Default, this);
    m_accept->setObjectName(u"calendarFileAccept"_s);
    m_accept->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_file, &QLineEdit::textChanged, this, &CalendarFileDialog::check);
    if (!isIn)
        m_file->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/releases.ics"_s);
    check();
}

QString CalendarFileDialog::file() const
{
    return m_file->text().trimmed();
}

std::optional<ProductId> CalendarFileDialog::product() const
{
    const auto id = Uuid::fromString(m_product->currentData().toString());
    return id ? std::optional(ProductId{*id}) : std::nullopt;
}

void CalendarFileDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), file(), tr("iCalendar files (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_way == Way::In) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"ics"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void CalendarFileDialog::check()
{
    setAvailable(m_accept, file().isEmpty() ? tr("Say which file.") : QString());
}

CalendarFiles::CalendarFiles(service::Session &session, QWidget *parent) : SessionWidget(session, parent)
{
    hide();
}

void CalendarFiles::askForImport()
{
    auto *dialog =
        new CalendarFileDialog(CalendarFileDialog::Way::In, valueOr(session().queries().products()), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { read(dialog->file(), dialog->product()); });
    dialog->open();
}

void CalendarFiles::askForExport()
{
    auto *dialog =
        new CalendarFileDialog(CalendarFileDialog::Way::Out, valueOr(session().queries().products()), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(dialog->file(), dialog->product()); });
    dialog->open();
}

void CalendarFiles::read(const QString &name, std::optional<ProductId> product)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        raise({ErrorKind::BadInput, tr("The file could not be read: %1.").arg(file.errorString()), name, {}});
        return;
    }
    run(service::ImportCalendar{file.readAll(), QFileInfo(name).fileName(), product},
        [this, name](const service::CalendarImport &done) { tell(name, done); });
}

void CalendarFiles::tell(const QString &file, const service::CalendarImport &done)
{
    QStringList parts;
    if (done.freezes > 0)
        parts += tr("%n freeze window(s)", nullptr, done.freezes);
    if (done.events > 0)
        parts += tr("%n event(s)", nullptr, done.events);
    if (done.updated > 0)
        parts += tr("%n updated", nullptr, done.updated);
    if (done.ignored > 0)
        parts += tr("%n without a date left out", nullptr, done.ignored);
    if (parts.isEmpty())
        parts += tr("nothing new");
    QStringList warnings = done.warnings.mid(0, kMostWarnings);
    if (done.warnings.size() > kMostWarnings)
        warnings += tr("and %n more warning(s)", nullptr, static_cast<int>(done.warnings.size() - kMostWarnings));
    //: The result of an import: %1 the file, %2 what came of it
    Notice notice{warnings.isEmpty() ? Notice::Kind::Done : Notice::Kind::Information,
                  tr("%1 imported: %2").arg(QFileInfo(file).fileName(), parts.join(u", "_s)), warnings.join(u'\n')};
    if (done.freezes + done.events + done.updated > 0) {
        notice.actionText = tr("Undo");
        notice.action = [this] {
            session().undo().then(this, [this](const Result<> &undone) {
                if (!undone)
                    raise(undone.error());
            });
        };
    }
    Q_EMIT noticeRaised(notice);
}

void CalendarFiles::write(const QString &name, std::optional<ProductId> product)
{
    session()
        .ask([product](service::Queries &queries) { return queries.calendarIcs(product); })
        .then(this, [this, name](const Result<QByteArray> &bytes) {
            if (!bytes) {
                raise(bytes.error());
                return;
            }
            if (const auto written = service::writeExport(name, *bytes, session().file()); !written) {
                raise(written.error());
                return;
            }
            Q_EMIT noticeRaised({Notice::Kind::Done, tr("Exported to %1").arg(QFileInfo(name).fileName()), name});
        });
}

} // namespace slipway::ui::calendar
