using System.Globalization;

namespace PretrainGen.Fuzz;

/// <summary>What a run came to.</summary>
/// <param name="Seed">Where its random numbers started.</param>
/// <param name="Counts">What was counted, by kind of input.</param>
/// <param name="Breaches">What broke.</param>
public sealed record FuzzReport(int Seed, IReadOnlyList<FuzzCounts> Counts, IReadOnlyList<Breach> Breaches)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Counts.Select(counts => counts.ToString())) + string.Create(
        CultureInfo.InvariantCulture,
        $"\nseed {Seed}: {Counts.Sum(counts => counts.Inputs)} inputs in {Counts.Sum(counts => counts.Time.TotalSeconds):0} s, {Counts.Sum(counts => counts.Planted)} faults planted, {Counts.Sum(counts => counts.Found)} found, {Breaches.Count} breaches");
}
