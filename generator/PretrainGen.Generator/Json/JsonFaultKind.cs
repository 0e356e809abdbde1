namespace PretrainGen.Generator.Json;

/// <summary>What can be wrong with a JSON text.</summary>
internal enum JsonFaultKind
{
    /// <summary>It breaks here, and is not read any further.</summary>
    Malformed,

    /// <summary>A name stands in its object already; the first one counts.</summary>
    RepeatedName,
}
