namespace PretrainGen.Benchmarks.Lookup;

/// <summary>A kind of query.</summary>
public enum AlikeQuery
{
    /// <summary>A name that is there, to the letter.</summary>
    Hit,

    /// <summary>One character away from a name that is there.</summary>
    Miss,

    /// <summary>A name that is there in another case.</summary>
    OtherCase,
}
