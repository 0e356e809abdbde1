using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Binding;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>
/// Columns that depend on each other, as the schema says, do. What most rows say is taken for right, and a group of rows is reported once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DependentColumnMatchesDeterminant() : TableRule(Descriptors.PTG3004_DependentColumnMatchesDeterminant)
{
    private const int MaxOthers = 10;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (entity.ConsistencyChecks() is not { } checks)
            return;

        foreach (var dependency in checks.Dependencies)
        {
            foreach (var broken in dependency.FindBroken(entity.Table.RowCount))
                Report(entity, dependency, broken);
        }

        foreach (var crossing in checks.Crossings)
        {
            foreach (var missing in crossing.FindMissing(entity.Table.RowCount))
                Report(entity, crossing, missing);
        }
    }

    private static void Report(EntityContext entity, Dependency dependency, BrokenDependency broken)
    {
        var (parent, child, row) = (dependency.Parent, dependency.Child, broken.Deviants[0]);
        entity.Report(
            child.Address(row),
            broken.Deviants.Skip(1).Prepend(broken.Example).Take(MaxOthers).Select(child.Address),
            Message.Of(
                "PTG3004_Derived",
                entity.Name(row),
                Message.Column(parent.Name),
                parent.Quote(row),
                Message.Column(child.Name),
                child.Quote(row),
                child.Quote(broken.Example),
                entity.Name(broken.Example)));
    }

    private static void Report(EntityContext entity, CrossedColumns crossing, MissingCombination missing) => entity.Report(
        crossing.Parent.Address(missing.ParentRow),
        [crossing.Child.Address(missing.ChildRow)],
        Message.Of(
            "PTG3004_Crossed",
            entity.Name(missing.ParentRow),
            Message.Column(crossing.Parent.Name),
            crossing.Parent.Quote(missing.ParentRow),
            Message.Column(crossing.Child.Name),
            crossing.Child.Quote(missing.ChildRow),
            entity.Name(missing.ChildRow)));
}
