using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Consistency.Relationships;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>
/// Columns that depend on each other, as the schema says, do. What most rows say is taken for right, and each other row is reported; where
/// there is no such majority, the rows are reported once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DependentColumnMatchesDeterminant() : TableRule(Descriptors.PTG3004_DependentColumnMatchesDeterminant)
{
    private const int MaxNamed = 5;
    private const int MaxOthers = 10;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (entity.ConsistencyChecks() is not { } checks)
            return;

        foreach (var relationship in checks.Relationships)
        {
            var rows = Enumerable.Range(0, entity.Table.RowCount).Where(row => !IsWaived(entity, checks, relationship, row)).ToList();
            foreach (var dependency in relationship.Dependencies)
            {
                foreach (var broken in dependency.FindBroken(rows))
                    Report(entity, relationship, dependency, broken);
            }

            foreach (var missing in relationship.FindMissing())
            {
                if (!IsWaived(entity, checks, relationship, missing.ParentRow))
                    Report(entity, relationship, missing);
            }
        }
    }

    private static bool IsWaived(EntityContext entity, ConsistencyChecks checks, BoundRelationship relationship, int row) =>
        relationship.Id is { } id && checks.Waivers.Contains(id, entity.Table.Keys[row]);

    private static void Report(EntityContext entity, BoundRelationship relationship, Dependency dependency, BrokenDependency broken)
    {
        if (!broken.HasMajority)
        {
            ReportAll(entity, relationship, dependency, broken);
            return;
        }

        foreach (var row in broken.Deviants)
            Report(entity, relationship, dependency, row, broken.Values[0][0]);
    }

    private static void Report(EntityContext entity, BoundRelationship relationship, Dependency dependency, int row, int example) =>
        entity.Report(
            dependency.Child.Address(row),
            Details(relationship, [dependency.Child.Address(example)]),
            Say(relationship, relationship.Message?.Fill(new RowScope(row)) ?? Message.Of(
                "PTG3004_Derived",
                entity.Name(row),
                dependency.Parent.Describe(row),
                Message.Column(dependency.Child.Name),
                dependency.Child.Quote(row),
                dependency.Child.Quote(example),
                entity.Name(example))));

    private static void ReportAll(EntityContext entity, BoundRelationship relationship, Dependency dependency, BrokenDependency broken)
    {
        var row = broken.Deviants.First();
        entity.Report(
            dependency.Child.Address(row),
            Details(relationship, broken.Suspects.Where(other => other != row).Take(MaxOthers).Select(dependency.Child.Address)),
            Say(relationship, Message.Of(
                "PTG3004_Divided",
                dependency.Parent.Describe(row),
                Message.Column(dependency.Child.Name),
                Some(broken.Values, rows => Message.Of(
                    "PTG3004_In", dependency.Child.Quote(rows[0]), Some(rows, entity.Name))))));
    }

    private static void Report(EntityContext entity, BoundRelationship relationship, MissingCombination missing)
    {
        var (parent, child) = (relationship.Crossing!.Parent, relationship.Crossing.Child);
        entity.Report(
            parent.Address(missing.ParentRow),
            Details(relationship, [child.Address(missing.ChildRow)]),
            Say(relationship, relationship.Message?.Fill(new RowScope(missing.ParentRow)) ?? Message.Of(
                "PTG3004_Crossed",
                entity.Name(missing.ParentRow),
                parent.Describe(missing.ParentRow),
                child.Describe(missing.ChildRow),
                entity.Name(missing.ChildRow))));
    }

    private static FindingDetails Details(BoundRelationship relationship, IEnumerable<CellAddress> others) =>
        new() { Others = others, Severity = relationship.Severity?.ToDiagnosticSeverity() };

    private static Message Say(BoundRelationship relationship, Message what) =>
        relationship.Id is { } id ? Message.Of("PTG3004_Named", what, Message.Plain(id)) : what;

    private static Message Some<T>(IReadOnlyList<T> items, Func<T, Message> describe) => items.Count > MaxNamed
        ? Message.Of("PTG3004_More", Message.And(items.Take(MaxNamed - 1).Select(describe)), Message.Number(items.Count - MaxNamed + 1))
        : Message.And(items.Select(describe));
}
