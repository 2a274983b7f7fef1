// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/report/report_export.h"

#include "core/report/report_json.h"
#include "service/export_file.h"
#include "service/report/report_frames.h"
#include "service/report/report_gathering.h"
#include "service/session.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace slipway::service {

namespace {

/// What a thread of its own needs to know of a session.
struct ReportSource {
    QString file;
    Instant now;
    QString language = QLocale().name();

    explicit ReportSource(const Session &session) : file(session.file()), now(session.now()) {}
};

/// Asks on a thread of its own, with a reader of its own.
template <class Question>
auto asked(Session &session, JobControlPtr control, Question question)
{
    using Answer = std::invoke_result_t<Question, storage::Reader &, const ReportSource &>;
    return QtConcurrent::run(
        [source = ReportSource(session), control = std::move(control), question = std::move(question)]() -> Answer {
            auto reader = storage::Reader::open(source.file);
            Answer answer = reader ? question(**reader, source) : Answer(std::unexpected(reader.error()));
            if (control)
                control->finish();
            return answer;
        });
}

Result<ReportFile> madeFile(storage::Reader &reader, const ReportSource &source, const ReportFileWish &wish,
                            JobControl *control)
{
    const auto gathered = gatheredReport(reader, {wish.release, source.now, source.language}, control);
    if (!gathered)
        return std::unexpected(gathered.error());
    const QString hash = contentHash(*gathered);
    const auto frame = filledFrame(reader, *gathered, hash, wish.format);
    if (!frame)
        return std::unexpected(frame.error());
    const report::Look look{wish.paper, *frame, wish.drawPdf};
    const auto goOn = [control](int done, int total) {
        if (control)
            control->report(done, total);
        return !control || !control->isCancelled();
    };
    return report::rendered(*gathered, hash, wish.format, look, goOn).transform([&](const QByteArray &bytes) {
        return ReportFile{bytes, hash};
    });
}

} // namespace

QFuture<Result<ReleaseReport>> reportOf(Session &session, ReleaseId release, JobControlPtr control)
{
    return asked(session, control, [release, control](storage::Reader &reader, const ReportSource &source) {
        return gatheredReport(reader, {release, source.now, source.language}, control.get());
    });
}

QFuture<Result<ReportFile>> reportFile(Session &session, ReportFileWish wish, JobControlPtr control)
{
    return asked(session, control, [wish, control](storage::Reader &reader, const ReportSource &source) {
        return madeFile(reader, source, wish, control.get());
    });
}

QFuture<Result<QString>> exportReport(Session &session, ReportFileWish wish, QString file, JobControlPtr control)
{
    return asked(session, control,
                 [wish, control, file = std::move(file)](storage::Reader &reader,
                                                         const ReportSource &source) -> Result<QString> {
                     const auto made = madeFile(reader, source, wish, control.get());
                     if (!made)
                         return std::unexpected(made.error());
                     return writeExport(file, made->bytes, source.file).transform([&] { return made->hash; });
                 });
}

QFuture<Result<QString>> reportTemplateText(Session &session, QString name, QString language)
{
    return asked(session, {},
                 [name = std::move(name), language = std::move(language)](
                     storage::Reader &reader, const ReportSource &) { return reportTemplate(reader, name, language); });
}

} // namespace slipway::service
