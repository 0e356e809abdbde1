namespace PretrainGen.Benchmarks.StartUp;

/// <summary>What one run of a program said of itself.</summary>
/// <param name="Microseconds">From before the first look-up until its row was read.</param>
/// <param name="AllocatedBytes">What that allocated.</param>
/// <param name="WorkingSet">How much memory the process had then.</param>
/// <param name="Process">From before the process to after its end.</param>
internal sealed record StartUpTime(double Microseconds, double AllocatedBytes, double WorkingSet, TimeSpan Process);
