using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>Gathers what is wrong with the cells of an entity while it is built.</summary>
internal sealed class CellFindings
{
    private readonly List<Fault<CellFault, CellAddress>> _findings = [];

    public IReadOnlyList<Fault<CellFault, CellAddress>> All => _findings;

    public void Add(IEnumerable<Fault<CellFault, CellAddress>> findings) => _findings.AddRange(findings);

    public void Add(CellFault fault, CellAddress cell, string value, string expected = "") =>
        _findings.Add(new Fault<CellFault, CellAddress>(fault, cell, value, expected));

    public void Add(CellFault fault, CellAddress cell, string value, string expected, CellAddress other) =>
        Add(fault, cell, value, expected, [other]);

    public void Add(CellFault fault, CellAddress cell, string value, string expected, IEnumerable<CellAddress> others) =>
        _findings.Add(new Fault<CellFault, CellAddress>(fault, cell, value, expected) { Others = others.ToEquatableArray() });
}
