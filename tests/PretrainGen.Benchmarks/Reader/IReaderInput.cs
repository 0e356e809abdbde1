namespace PretrainGen.Benchmarks.Reader;

/// <summary>A delimited text under one name for all, so that a benchmark is written once.</summary>
public interface IReaderInput
{
    static abstract string Text { get; }

    static abstract char Delimiter { get; }
}
