using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Rules.Values.Damage;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A cell holds no character that nobody sees, or that turns text around.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellHasNoInvisibleCharacters() : TableRule(Descriptors.PTG1005_CellHasNoInvisibleCharacters)
{
    // What a quarter of a column has comes from how the file was made. What fewer cells have has slipped into each of them.
    private const int CellsPerCommonOne = 4;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            // Most files hold none at all, so that none of their cells need be looked at.
            var text = file.Source.GetText(entity.Cancellation);
            if (!InvisibleCharacter.MayBeIn(text, file.Declared.Dialect))
                continue;

            foreach (var alike in FindIn(file, text).GroupBy(found => (found.Address.Section, found.Address.Column, found.Character)))
                Report(entity, file, alike.ToList());
        }
    }

    private static IEnumerable<(CellAddress Address, Cell Cell, char Character, string Kind)> FindIn(CheckedFile file, string text)
    {
        foreach (var (address, cell) in file.Cells())
        {
            // Bytes that were taken for characters are found as that.
            if (InvisibleCharacter.FindIn(text, cell, file.Declared.Format) is var (character, kind) && Mojibake.Repair(cell.Value) is null)
                yield return (address, cell, character, kind);
        }
    }

    private static void Report(
        EntityContext entity, CheckedFile file, List<(CellAddress Address, Cell Cell, char Character, string Kind)> alike)
    {
        var rows = file.Document.Tables[alike[0].Address.Section].Rows.Length;
        var details = alike.Count * CellsPerCommonOne >= rows
            ? new FindingDetails { Cause = ((int)alike[0].Character).ToString("X4", CultureInfo.InvariantCulture) }
            : new FindingDetails { MostAlike = int.MaxValue };
        var mends = new CellMends(entity);
        foreach (var (address, cell, character, kind) in alike)
        {
            entity.Report(
                address,
                details with { Mends = MendsFor(mends, file, address, cell) },
                entity.Where(address),
                Message.Quote(cell.Value),
                Message.CodePoint(character),
                Message.Of("PTG1005_" + kind));
        }
    }

    private static IEnumerable<Mend> MendsFor(CellMends mends, CheckedFile file, CellAddress address, Cell cell)
    {
        var (span, text, isClear) = InvisibleCharacter.Remove(
            file.Source.GetText(CancellationToken.None), cell, file.Declared.Format);
        return mends.Rewrite(address, span, text, text.Trim(), isClear);
    }
}
