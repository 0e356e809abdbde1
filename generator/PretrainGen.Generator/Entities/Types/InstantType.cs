
namespace PretrainGen.Generator.Entities.Types;

/// <summary>Moments in time, all of which say how far they are from UTC.</summary>
/// <param name="read">The moment in a text, in UTC.</param>
internal sealed class InstantType(Func<string, DateTime?> read) : DateTimeType(read)
{
    /// <inheritdoc/>
    public override string Name => "instant";
}
