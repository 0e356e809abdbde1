using System.Collections.Immutable;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>Gathers what is wrong with the cells of an entity while it is built.</summary>
internal sealed class CellFindings
{
    private readonly List<CellFinding> _findings = [];

    public IReadOnlyList<CellFinding> All => _findings;

    public void Add(IEnumerable<CellFinding> findings) => _findings.AddRange(findings);

    public void Add(CellFault fault, CellAddress cell, string value, string expected = "") =>
        _findings.Add(new CellFinding(fault, cell, value, expected, EquatableArray<CellAddress>.Empty));

    public void Add(CellFault fault, CellAddress cell, string value, string expected, CellAddress other) =>
        _findings.Add(new CellFinding(fault, cell, value, expected, ImmutableArray.Create(other).ToEquatableArray()));
}
