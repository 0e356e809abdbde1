namespace PretrainGen.Generator.Emit.Writing;

/// <summary>An expression over so many numbers that it is never a string: it is written where it belongs.</summary>
internal sealed class PackedExpression(Action<SourceWriter> write)
{
    public void Write(SourceWriter writer) => write(writer);

    /// <inheritdoc/>
    public override string ToString()
    {
        var writer = new SourceWriter(CancellationToken.None);
        write(writer);
        return writer.ToString();
    }
}
