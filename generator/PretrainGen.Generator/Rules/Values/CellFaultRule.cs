using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A rule that reading the cells has checked already: it reports each one that was blamed, with what should be there.</summary>
/// <param name="descriptor">What it finds.</param>
/// <param name="kind">What the cells are blamed for.</param>
/// <param name="expectation">Puts into words what should be in place of a cell's value.</param>
internal abstract class CellFaultRule(DiagnosticDescriptor descriptor, CellFault kind, Func<string, string, Message> expectation)
    : TableRule(descriptor)
{
    /// <inheritdoc/>
    protected sealed override void Check(EntityContext entity)
    {
        var mends = new CellMends(entity);
        foreach (var fault in entity.Faults(kind))
        {
            entity.Report(
                fault.Place,
                new FindingDetails { Mends = MendsFor(mends, entity, fault) },
                entity.Name(fault.Place),
                entity.Column(fault.Place),
                Message.QuoteBoth(fault.Value, fault.Expected).Item1,
                expectation(fault.Expected, fault.Value));
        }
    }

    /// <summary>What would put a cell right; nothing where only its author can.</summary>
    protected virtual IEnumerable<Mend> MendsFor(CellMends mends, EntityContext entity, Fault<CellFault, CellAddress> fault) => [];
}
