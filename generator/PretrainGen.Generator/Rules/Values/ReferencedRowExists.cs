using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Spelling;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Rules.Values.Damage;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell that names a row names one that exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReferencedRowExists() : TableRule(Descriptors.PTG2008_ReferencedRowExists)
{
    private const int MostSamples = 3;
    private const string WrongColumn = "column";

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        var dangling = entity.Faults(CellFault.DanglingReference).Where(fault => !LookAlikeReference.Is(fault));
        foreach (var found in dangling.GroupBy(fault => KeyOf(entity, fault)))
            Report(entity, found.Key, found.ToList());
    }

    private static void Report(EntityContext entity, ForeignKey? key, List<Fault<CellFault, CellAddress>> found)
    {
        var details = new FindingDetails();
        Message? none = null;
        if (key is not null && found.Count > FindingCause.DefaultMostAlike && NamesNoRow(entity, key, found.Count))
        {
            details = new FindingDetails { Cause = WrongColumn };
            none = DescribeNone(entity, key);
        }

        var mends = new CellMends(entity);
        foreach (var fault in found)
        {
            var cells = fault.Others.Prepend(fault.Place).ToList();
            entity.Report(
                fault.Place,
                details with { Others = fault.Others, Mends = none is null ? MendsFor(mends, entity, key, fault) : [] },
                entity.Name(fault.Place),
                entity.Columns(cells),
                cells.Count > 1 ? entity.Quote(cells) : Message.QuoteBoth(fault.Value, fault.Expected).Item1,
                none ?? Message.DidYouMean(fault.Expected, fault.Value));
        }
    }

    // A key of several columns does not say which of its cells is wrong.
    private static IEnumerable<Mend> MendsFor(
        CellMends mends, EntityContext entity, ForeignKey? key, Fault<CellFault, CellAddress> fault) =>
        key is null || fault.Others.Count > 0
        ? []
        : mends.Replace(
            fault.Place, fault.Value, fault.Expected, () => ClearlyMeant.Is(fault.Value, fault.Expected, NamesOf(entity, key)));

    private static IEnumerable<string> NamesOf(EntityContext entity, ForeignKey key) =>
        entity.Model.Group.ColumnsOf(key, entity.Table)?.Texts.OfType<string>() ?? [];

    /// <summary>The foreign key that a cell breaks.</summary>
    private static ForeignKey? KeyOf(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var headers = fault.Others.Prepend(fault.Place).Select(cell => HeaderOf(entity, cell)).ToList();
        return entity.Schema?.ForeignKeys.FirstOrDefault(key => key.Fields.Select(field => field.Value).SequenceEqual(headers));
    }

    private static string? HeaderOf(EntityContext entity, CellAddress cell) => entity.Table.SectionOf(cell)?.Columns[cell.Column].Header;

    // Then it is the foreign key that is wrong, or the column as a whole.
    private static bool NamesNoRow(EntityContext entity, ForeignKey key, int danglingCount)
    {
        var columns = key.Fields.Select(field => entity.Table.Find(field.Value)).OfType<MergedColumn>().ToArray();
        var rows = Enumerable.Range(0, entity.Table.RowCount);
        return columns.Length == 1
            ? !rows.Any(row => entity.Model.Value(row, columns[0]).Rows.Any())
            : rows.Count(row => columns.All(column => column.Values[row] is not null)) <= danglingCount;
    }

    private static Message DescribeNone(EntityContext entity, ForeignKey key)
    {
        var group = entity.Model.Group;
        var referring = Message.List(key.Fields.Select(field => Message.Column(field.Value)));
        var columns = Message.List(key.ReferencedFields.Select(field => Message.Column(field.Value)));
        var referenced = key.Resource is { } resource && !group.IsToItself(key)
            ? Message.Of("PTG2008_Of", columns, Message.Quote(resource.Value))
            : columns;
        var samples = NamesOf(entity, key).Distinct().Take(MostSamples).ToList();
        return samples.Count > 0
            ? Message.Of("PTG2008_None", referring, referenced, Message.Or(samples.Select(QuoteParts)))
            : Message.Of("PTG2008_Empty", referring, referenced);
    }

    private static Message QuoteParts(string text) => Message.List(CompositeKey.Split(text).Select(Message.Quote));
}
