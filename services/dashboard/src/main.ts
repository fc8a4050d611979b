import { runService } from '@parallax/runtime'
import { startDashboard } from './start-dashboard.js'

await runService('dashboard', startDashboard)
