using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Consistency.References;

/// <summary>References of a table to itself never lead back, or they lead back at once, as the schema asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReferencesHaveShape() : TableRule(Descriptors.PTG3009_ReferencesHaveShape)
{
    private const int MostNamed = 10;
    private const int MostPlaces = 100;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var key in entity.Schema?.ForeignKeys.Where(key => key.HasShape) ?? [])
        {
            if (ReferenceGraph.Of(entity.Model, entity.Schema!, key) is { } graph)
                Check(entity, key, graph);
        }
    }

    private static void Check(EntityContext entity, ForeignKey key, ReferenceGraph graph)
    {
        if (key.IsAcyclic)
        {
            foreach (var cycle in new ReferenceCycles(graph, entity.Cancellation).Find())
                ReportCycle(entity, graph, cycle);
        }

        for (var row = 0; row < graph.RowCount && key.IsSymmetric; row++)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            foreach (var target in graph.Targets(row).Where(target => graph.IsKnown(target) && !graph.Refers(target, row)))
                ReportOneWay(entity, graph, row, target);
        }
    }

    private static void ReportCycle(EntityContext entity, ReferenceGraph graph, IReadOnlyList<int> cycle) => entity.Report(
        Place(graph, cycle[0]),
        cycle.Skip(1).Take(MostPlaces).Select(row => Place(graph, row)),
        Message.Of("PTG3009_Cycle", entity.Name(cycle[0]), ColumnsOf(graph), Way(entity, cycle)));

    private static Message Way(EntityContext entity, IReadOnlyList<int> cycle)
    {
        var names = cycle.Take(MostNamed).Select(entity.Name);
        if (cycle.Count > MostNamed)
            names = names.Append(Message.Of("PTG3009_More", Message.Number(cycle.Count - MostNamed)));
        return names.Append(entity.Name(cycle[0])).Aggregate((left, right) => Message.Of("PTG3009_Way", left, right));
    }

    // Where one row names none of many that name it, that is one cause.
    private static void ReportOneWay(EntityContext entity, ReferenceGraph graph, int row, int target) => entity.Report(
        Place(graph, row),
        new FindingDetails { Others = [Place(graph, target)], Cause = target.ToString(CultureInfo.InvariantCulture) },
        Message.Of("PTG3009_OneWay", entity.Name(row), ColumnsOf(graph), entity.Name(target)));

    private static CellAddress Place(ReferenceGraph graph, int row) => graph.Columns[0].Address(row);

    private static Message ColumnsOf(ReferenceGraph graph) => Message.List(graph.Columns.Select(column => Message.Column(column.Name)));
}
