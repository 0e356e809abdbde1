using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>A fault that was met when the cells of an entity were interpreted.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Cell">The cell to look at first.</param>
/// <param name="Value">What stands there; of a list, the item that is wrong.</param>
/// <param name="Expected">What should stand there, or what it breaks; empty where nothing can be said.</param>
/// <param name="Others">The other cells involved, the first one first.</param>
internal sealed record CellFinding(CellFault Fault, CellAddress Cell, string Value, string Expected, EquatableArray<CellAddress> Others);
