using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>What a data package says of one table.</summary>
/// <param name="Resource">The table's description; null where the package does not list it.</param>
/// <param name="SharedFaults">What is wrong with the package, whichever table one asks for: the same array for all of them.</param>
/// <param name="OwnFaults">What is wrong with the table's description, in file order.</param>
internal sealed record PackageDocument(
    TableResource? Resource,
    ImmutableArray<Fault<SchemaFault, TextSpan>> SharedFaults,
    ImmutableArray<Fault<SchemaFault, TextSpan>> OwnFaults)
{
    /// <summary>Everything that is wrong, in file order.</summary>
    public ImmutableArray<Fault<SchemaFault, TextSpan>> Faults => OwnFaults.IsEmpty
        ? SharedFaults
        : SharedFaults.Concat(OwnFaults).OrderBy(fault => fault.Place.Start).ToImmutableArray();
}
