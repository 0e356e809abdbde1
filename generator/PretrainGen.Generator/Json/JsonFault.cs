namespace PretrainGen.Generator.Json;

/// <summary>What can be wrong with a JSON text.</summary>
internal enum JsonFault
{
    /// <summary>It breaks here, and is not read any further. The place is empty at the end of a text that ends too early.</summary>
    Malformed,

    /// <summary>The object has the name already; the first one counts.</summary>
    RepeatedName,
}
