using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Rules.Values.Damage;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A text says what its author wrote: no program on its way has damaged it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TextIsIntact() : TableRule(Descriptors.PTG2009_TextIsIntact)
{
    private const string Spreadsheet = "Spreadsheet";
    private const string LookAlike = "LookAlike";

    // In a few cells it is a look-up that failed; in more, it is how the column says that there is no value.
    private const string FailedLookUp = "#N/A";
    private const int MostFailedLookUps = 3;

    // Of fewer letters, most are codes.
    private const int ShortestClear = 4;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        var references = LookAlikeReference.In(entity);
        foreach (var reference in references)
            Report(entity, reference);

        var reported = new HashSet<CellAddress>(references.Select(reference => reference.Place));
        foreach (var file in entity.Files)
        {
            var found = FindIn(file, file.Source.GetText(entity.Cancellation))
                .Where(damaged => damaged.Damage.Kind != LookAlike || !reported.Contains(damaged.Address));
            foreach (var column in found.GroupBy(damaged => (damaged.Address.Section, damaged.Address.Column)))
                Report(entity, file, column.ToList());
        }
    }

    private static IEnumerable<(CellAddress Address, string Text, TextDamage Damage)> FindIn(CheckedFile file, string source)
    {
        // Most cells hold none of the characters that it takes, so that they need not be looked at.
        var next = FindSuspect(source, 0);
        if (next == source.Length)
            yield break;

        foreach (var (address, cell) in file.Cells())
        {
            var range = cell.Range;
            if (next < range.Start)
                next = FindSuspect(source, range.Start);
            if (next < range.End && cell.Value is var text && Find(text, file.Declared.Format) is { } damage)
                yield return (address, text, damage);
        }
    }

    private static int FindSuspect(string text, int start)
    {
        while (start < text.Length && !IsSuspect(text[start]))
            start++;
        return start;
    }

    private static bool IsSuspect(char c) => c is '&' or '#' || Mojibake.MayStartWith(c) || LookAlikeLetter.MayBe(c);

    private static TextDamage? Find(string text, TableFormat format)
    {
        if (MissingMarks.IsError(text))
            return new(Spreadsheet);
        if (Mojibake.Repair(text) is { } repaired)
            return new("Mojibake", Message.Quote(repaired)) { Repaired = repaired, IsClear = Mojibake.IsCertain(text) };
        if (format != TableFormat.Markdown && HtmlReference.Find(text) is var (written, meant))
            return HtmlDamage(text, written, meant);
        return LookAlikeLetter.Find(text) is { } letter ? LookAlikeDamage(text, letter) : null;
    }

    // An address may hold what looks like HTML, and what is a tag afterwards was meant to be none.
    private static TextDamage HtmlDamage(string text, string written, string meant)
    {
        var decoded = HtmlReference.Decode(text);
        return new("Html", Message.Quote(written), Message.Quote(meant))
        {
            Repaired = decoded,
            IsClear = !HtmlReference.HasTag(decoded) && !text.Contains("://"),
        };
    }

    private static TextDamage LookAlikeDamage(string text, char letter) =>
        new(LookAlike, Message.Quote(letter.ToString()), Message.CodePoint(letter))
        {
            Repaired = LookAlikeLetter.Repair(text) ?? "",
            IsClear = text.Count(char.IsLetterOrDigit) >= ShortestClear,
        };

    // A reference that is lost is an error. Where a whole column is written in another way than the names, that is one cause.
    private static void Report(EntityContext entity, Fault<CellFault, CellAddress> reference)
    {
        var mends = reference.Others.Count > 0
            ? []
            : new CellMends(entity).Replace(reference.Place, reference.Value, reference.Expected, () => true);
        var (text, name) = Message.QuoteBoth(reference.Value, reference.Expected);
        entity.Report(
            reference.Place,
            new FindingDetails { Severity = DiagnosticSeverity.Error, Cause = LookAlike, Mends = mends },
            Message.Of("PTG2009_Reference", entity.Where(reference.Place), text, name));
    }

    // A column of nothing but such texts is about them.
    private static void Report(EntityContext entity, CheckedFile file, List<(CellAddress Address, string Text, TextDamage Damage)> column)
    {
        var errors = column.Count(found => found.Damage.Kind == Spreadsheet);
        var areErrorsMeant = errors > 0 && errors * 2 > FilledCells(file, column[0].Address);
        var isLookUpRare = column.Count(found => found.Text == FailedLookUp) <= MostFailedLookUps;
        var mends = new CellMends(entity);
        foreach (var (address, text, damage) in column)
        {
            if (damage.Kind == Spreadsheet && (areErrorsMeant || (text == FailedLookUp && !isLookUpRare)))
                continue;

            entity.Report(
                address,
                new FindingDetails { Mends = mends.Replace(address, text, damage.Repaired, () => damage.IsClear) },
                Message.Of("PTG2009_" + damage.Kind, [entity.Where(address), Message.Quote(text), .. damage.Arguments]));
        }
    }

    private static int FilledCells(CheckedFile file, CellAddress cell)
    {
        var filled = 0;
        foreach (var row in file.Document.Tables[cell.Section].Rows)
            filled += row.Cells[cell.Column].Span.IsEmpty ? 0 : 1;
        return filled;
    }
}
